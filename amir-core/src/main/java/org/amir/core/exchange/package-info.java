/**
 * Files in and out: form exports read into applications, tables written.
 *
 * <p>{@link FormExports} reads form exports into {@link Submission}s and {@link Problem}s; {@link FormImport} brings the
 * submissions into a store.
 */
@NullMarked
package org.amir.core.exchange;

import org.jspecify.annotations.NullMarked;
