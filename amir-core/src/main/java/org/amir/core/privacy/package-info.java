/**
 * What may be told, and to whom: groups too small to be shown; which class of personal data each column is of, and which
 * audience sees it; what goes when a person is erased, and what is given to a person who asks what is kept of them.
 */
@NullMarked
package org.amir.core.privacy;

import org.jspecify.annotations.NullMarked;
