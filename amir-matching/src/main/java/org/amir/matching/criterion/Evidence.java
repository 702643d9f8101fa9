package org.amir.matching.criterion;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.amir.core.participant.Theme;

/** How evidence is written. */
final class Evidence {
    private Evidence() {}

    static ImmutableList<String> themes(Collection<Theme> themes) {
        return themes.stream().map(theme -> "theme:" + theme.code()).collect(ImmutableList.toImmutableList());
    }
}
