@NullMarked
package org.amir.examples;

import org.jspecify.annotations.NullMarked;
