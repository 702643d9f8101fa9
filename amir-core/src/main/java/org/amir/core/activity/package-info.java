/**
 * What people take part in beside their pair: orientation (K6), courses (K3, R.2.8), authorities (K9), and what mentors
 * grow into (X2).
 */
@NullMarked
package org.amir.core.activity;

import org.jspecify.annotations.NullMarked;
