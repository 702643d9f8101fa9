/**
 * Phase 2: the training of mentors (T1-T10): five units, sessions with who was invited and who came, what is missing for
 * a mentor, and what the team learns of them.
 *
 * <p>Start at {@link TrainingProgress}. {@link Gathering} is also what other planned get-togethers are made of.
 */
@NullMarked
package org.amir.core.training;

import org.jspecify.annotations.NullMarked;
