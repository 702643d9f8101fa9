/** Tests of a proposal's figures. */
@NullMarked
package org.amir.matching.figure;

import org.jspecify.annotations.NullMarked;
