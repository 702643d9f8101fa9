package org.amir.core.participant;

/** What a person consents to, each by itself (X3). */
public enum ConsentPurpose implements Coded {
    /** That the programme keeps what it needs of them, so that they can take part. */
    PROGRAMME("programme"),
    /** That their ethnic or cultural background may be used in matching (M1). */
    MATCHING_ON_BACKGROUND("matching-on-background"),
    /** That research may use what is kept of them. */
    RESEARCH("research"),
    /** That the programme may turn to people of their own network (R6). */
    NETWORK_CONTACTS("network-contacts");

    private final String code;

    ConsentPurpose(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
