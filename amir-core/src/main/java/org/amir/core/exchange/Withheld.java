package org.amir.core.exchange;

import org.amir.core.participant.Coded;

/** Why an answer in a row was not taken into the store. */
public enum Withheld implements Coded {
    /** A background without the consent to use it (M1). */
    BACKGROUND_WITHOUT_CONSENT("withheld-background-without-consent"),
    /** A background that no label of the mapping knows (M1). */
    BACKGROUND_UNKNOWN("withheld-background-unknown"),
    /** A person in the applicant's network, until both consents are recorded (R6). */
    NETWORK_CONTACT("withheld-network-contact");

    private final String code;

    Withheld(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
