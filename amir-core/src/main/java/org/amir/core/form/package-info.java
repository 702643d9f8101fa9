/**
 * The two application forms as data, and how a country's own wording of them is understood.
 *
 * <p>Start at {@link FormMapping}; {@link Question} lists what the forms ask. Reading a file of answers is the business
 * of {@code org.amir.core.exchange}.
 */
@NullMarked
package org.amir.core.form;

import org.jspecify.annotations.NullMarked;
