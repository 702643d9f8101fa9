/** The first hour of a developer who embeds the library: two profiles, an assessment, a proposal with its reasons. */
@NullMarked
package org.amir.examples.firsthour;

import org.jspecify.annotations.NullMarked;
