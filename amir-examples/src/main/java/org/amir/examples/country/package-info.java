/** A pool of a whole country, matched without storing all its pairs: a story to read and run. */
@NullMarked
package org.amir.examples.country;

import org.jspecify.annotations.NullMarked;
