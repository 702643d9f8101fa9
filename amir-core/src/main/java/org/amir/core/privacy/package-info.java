/**
 * What may be told, and to whom: groups too small to be shown; which class of personal data each column is of, and which
 * audience sees it; and what goes when a person is erased.
 */
@NullMarked
package org.amir.core.privacy;

import org.jspecify.annotations.NullMarked;
