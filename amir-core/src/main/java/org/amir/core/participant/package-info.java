/**
 * Who takes part: mentors and mentees by id, and, apart from them, who they are.
 *
 * <p>Start at {@link Mentor} and {@link Mentee}; {@link Identity} is kept elsewhere.
 */
@NullMarked
package org.amir.core.participant;

import org.jspecify.annotations.NullMarked;
