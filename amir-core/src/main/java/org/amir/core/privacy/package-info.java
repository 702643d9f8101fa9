/** What may be told, and to whom: groups too small to be shown. */
@NullMarked
package org.amir.core.privacy;

import org.jspecify.annotations.NullMarked;
