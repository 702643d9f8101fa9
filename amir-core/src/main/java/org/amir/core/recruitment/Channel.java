package org.amir.core.recruitment;

import org.amir.core.participant.Coded;

/** How an applicant heard of the programme (R5). */
public enum Channel implements Coded {
    LANGUAGE_SCHOOL("language-school"),
    UNIVERSITY_COURSE("university-course"),
    COOPERATIVE("cooperative"),
    INTERCULTURAL_CENTRE("intercultural-centre"),
    MIGRATION_OFFICE("migration-office"),
    HELP_CENTRE("help-centre"),
    EMPLOYMENT_OFFICE("employment-office"),
    IMMIGRATION_DESK("immigration-desk"),
    SOCIAL_MEDIA("social-media"),
    FLYER("flyer"),
    FRIEND("friend"),
    OTHER("other");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
