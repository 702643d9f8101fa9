package org.amir.core.participant;

/** How somebody lives (R1, K3). */
public enum Housing implements Coded {
    /** Owns the home. */
    OWNED("owned"),
    /** Rents with a contract of their own. */
    LEASE("lease"),
    /** Rents from somebody who rents. */
    SUBLET("sublet"),
    /** Stays in somebody else's home. */
    LODGER("lodger"),
    /** Lives in temporary housing. */
    TEMPORARY("temporary"),
    OTHER("other");

    private final String code;

    Housing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
