/**
 * What the EU's Asylum, Migration and Integration Fund counts, beside the handbook's figures: how many people, authorities
 * and programmes, and why each count differs from the figure it is linked to.
 *
 * <p>Start at {@link AmifCounts}; {@link AmifCode} says what is counted.
 */
@AmirStyle
@NullMarked
package org.amir.mel.amif;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
