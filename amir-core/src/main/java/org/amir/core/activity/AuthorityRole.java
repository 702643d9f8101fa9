package org.amir.core.activity;

import org.amir.core.participant.Coded;

/** As what an authority is involved (K9). O.2.7 counts beneficiaries only. */
public enum AuthorityRole implements Coded {
    BENEFICIARY("beneficiary"),
    PARTNER("partner"),
    SUPPORT("support");

    private final String code;

    AuthorityRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
