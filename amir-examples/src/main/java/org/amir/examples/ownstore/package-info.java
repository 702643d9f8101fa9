/** A storage of one's own, as small as it can be: {@link org.amir.examples.ownstore.FolderStore}, a folder of JSON files. */
@NullMarked
package org.amir.examples.ownstore;

import org.jspecify.annotations.NullMarked;
