/** What a peer-mentoring programme is made of: its people, their forms, its rules and its stores. */
@AmirStyle
@NullMarked
package org.amir.core;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
