package org.amir.examples.command;

import java.io.PrintWriter;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Attempt;

/** What is printed where the team may not do something with a person. */
final class Refused {
    private Refused() {}

    static int print(PrintWriter out, PersonId person, Attempt<?> refused) {
        out.println(person + "  refused; nothing was stored");
        refused.refusals().forEach(refusal -> out.println("          " + refusal.code() + ": " + refusal.text()));
        return ExitCodes.REJECTED;
    }
}
