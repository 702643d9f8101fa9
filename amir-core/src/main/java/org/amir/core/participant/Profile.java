package org.amir.core.participant;

/** What is known of somebody in a role: a {@link Mentor} or a {@link Mentee}. It carries neither name nor contact. */
public sealed interface Profile permits Mentor, Mentee {
    Role role();

    /** What is asked of mentors and mentees alike. */
    Traits traits();

    /** The same without the background: see {@link Traits#withoutBackground}. */
    Profile withoutBackground();
}
