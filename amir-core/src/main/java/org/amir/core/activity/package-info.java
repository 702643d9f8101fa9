/**
 * What people take part in beside their pair: orientation, courses, authorities (K6, K9).
 */
@NullMarked
package org.amir.core.activity;

import org.jspecify.annotations.NullMarked;
