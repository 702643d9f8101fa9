/**
 * A whole programme lived through, from the call to the closing, with nothing but the library and a seed: people who apply,
 * a team that decides, pairs that meet, pause and end, and everything that is recorded on the way, late and missing things
 * too. For demonstrations, for tests of whatever reads a programme, and as an example of how the library is used.
 *
 * <p>Start at {@link Simulation}. Nobody in it exists, and no identity is stored.
 */
@NullMarked
package org.amir.examples.simulation;

import org.jspecify.annotations.NullMarked;
