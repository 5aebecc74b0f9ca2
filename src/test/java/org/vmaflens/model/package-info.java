/** Tests of models: reading them, refusing broken ones, predicting. */
@NullMarked
package org.vmaflens.model;

import org.jspecify.annotations.NullMarked;
