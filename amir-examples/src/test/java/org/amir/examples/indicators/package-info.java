/** The figures of a simulated year, worked out a second time without the library. */
@NullMarked
package org.amir.examples.indicators;

import org.jspecify.annotations.NullMarked;
