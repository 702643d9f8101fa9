package org.amir.matching;

import com.google.common.collect.ImmutableList;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;

/**
 * Somebody who applied but is not in the pool.
 *
 * @param codes every reason, for example {@code permit-pending}, in the order of {@link Pool}
 */
public record Outside(PersonId person, Role role, ImmutableList<String> codes) {}
