/**
 * The {@code amir} command: the library's main path from a terminal.
 *
 * <p>Start at {@link Amir}.
 */
@NullMarked
package org.amir.examples.command;

import org.jspecify.annotations.NullMarked;
