package org.amir.matching;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.amir.core.participant.Role;
import org.amir.core.record.Refusal;

/**
 * Why instructions cannot be followed.
 *
 * @param refusal the reason; its code is one of {@code unknown-person}, {@code same-person}, {@code outside-pool},
 *     {@code held-back}, {@code in-pool}, {@code said-twice}, {@code locked-twice}, {@code reserved-twice},
 *     {@code locked-and-forbidden}, {@code preferred-and-forbidden}, {@code too-few-places}
 * @param role in which it is about one person, whom the instructions name in that role; empty if it is about them as such
 * @param instructions which ones, at least one
 */
public record InstructionProblem(Refusal refusal, Optional<Role> role, ImmutableList<TeamInstruction> instructions) {}
