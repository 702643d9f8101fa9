@NullMarked
package org.amir.matching.experiment;

import org.jspecify.annotations.NullMarked;
