/** Tests of scoring all pairs at once: against judging each pair, and against plain divisions and distances. */
@NullMarked
package org.amir.matching.scoring;

import org.jspecify.annotations.NullMarked;
