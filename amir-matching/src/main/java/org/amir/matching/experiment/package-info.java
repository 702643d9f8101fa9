/**
 * Experiments with matching: methods over populations, with seeds, figures and files that any statistics tool reads.
 * Nothing in here decides on anybody.
 */
@NullMarked
package org.amir.matching.experiment;

import org.jspecify.annotations.NullMarked;
