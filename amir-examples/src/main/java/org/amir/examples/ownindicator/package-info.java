/** An indicator that the handbook does not have, counted beside its ten: {@link EarlyLanguageCourse}. */
@NullMarked
package org.amir.examples.ownindicator;

import org.jspecify.annotations.NullMarked;
