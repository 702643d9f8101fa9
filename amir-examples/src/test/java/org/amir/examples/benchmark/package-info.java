/** How fast the library is, measured against its peers in one run. Each class is a command of its own. */
@NullMarked
package org.amir.examples.benchmark;

import org.jspecify.annotations.NullMarked;
