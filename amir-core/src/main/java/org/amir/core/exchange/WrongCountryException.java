package org.amir.core.exchange;

import com.google.common.base.Strings;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;

/** Thrown when a form mapping of one country or host language is used for a programme of another. */
public final class WrongCountryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongCountryException(Programme programme, CountryCode country, LanguageCode hostLanguage) {
        super(Strings.lenientFormat(
                "programme \"%s\" runs in %s with host language %s, but the form mapping is for %s and %s; nothing was"
                        + " stored; use a mapping of %s, or import into another programme",
                programme.id(),
                programme.country(),
                programme.hostLanguage(),
                country,
                hostLanguage,
                programme.country()));
    }
}
