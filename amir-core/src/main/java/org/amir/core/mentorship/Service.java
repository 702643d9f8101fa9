package org.amir.core.mentorship;

import org.amir.core.participant.Coded;

/** A kind of local service that a mentor referred a mentee to (T4, T5). */
public enum Service implements Coded {
    HEALTH_CARE("health-care"),
    EDUCATION("education"),
    HOUSING("housing"),
    EMPLOYMENT("employment"),
    FINANCIAL_ADVICE("financial-advice"),
    SOCIAL_SERVICES("social-services"),
    LEGAL_ADVICE("legal-advice"),
    MIGRATION_OFFICE("migration-office"),
    DIGITAL_HELP("digital-help"),
    CIVIL_SOCIETY("civil-society"),
    OTHER("other");

    private final String code;

    Service(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
