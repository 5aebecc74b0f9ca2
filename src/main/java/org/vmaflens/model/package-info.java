/** The VMAF model: reader, normalisation, support vector regression, score transform, collections. */
@NullMarked
package org.vmaflens.model;

import org.jspecify.annotations.NullMarked;
