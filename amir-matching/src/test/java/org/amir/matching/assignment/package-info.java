/** Tests of the assignment: by enumeration, by certificate, by what must not change, and against two peers. */
@NullMarked
package org.amir.matching.assignment;

import org.jspecify.annotations.NullMarked;
