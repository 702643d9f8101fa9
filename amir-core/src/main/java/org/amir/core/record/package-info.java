/**
 * What every kept value has around it: who decided it, when and why, its versions, and the day it happened beside the day
 * it was recorded.
 *
 * <p>Start at {@link Records}.
 */
@NullMarked
package org.amir.core.record;

import org.jspecify.annotations.NullMarked;
