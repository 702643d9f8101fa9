/** Form exports that tests and benchmarks write, and the plain CSV by which they check what the library writes. */
@NullMarked
package org.amir.examples.forms;

import org.jspecify.annotations.NullMarked;
