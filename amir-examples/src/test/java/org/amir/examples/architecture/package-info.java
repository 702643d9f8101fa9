/** The rules of the house, each shown to catch what it forbids. */
@NullMarked
package org.amir.examples.architecture;

import org.jspecify.annotations.NullMarked;
