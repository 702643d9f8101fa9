package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;

/** One of a closed list of answers, written in files, stores and form mappings by a stable code. */
public interface Coded {
    /** The code: lower case letters, digits and hyphens (CEFR levels: as CEFR writes them). */
    String code();

    /** Returns the values of a list by their codes, in the list's order. */
    static <E extends Enum<E> & Coded> ImmutableMap<String, E> byCode(Class<E> list) {
        return Maps.uniqueIndex(Arrays.asList(list.getEnumConstants()), Coded::code);
    }

    /**
     * Returns the value with a code.
     *
     * @throws IllegalArgumentException if the list has no such code; the message names those it has
     */
    static <E extends Enum<E> & Coded> E parse(Class<E> list, String code) {
        ImmutableMap<String, E> values = byCode(list);
        E value = values.get(code);
        checkArgument(value != null, "\"%s\" is none of %s", code, values.keySet());
        return value;
    }
}
