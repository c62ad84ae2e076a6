/** Tables that stand as data beside classes, for people who know the field and not Java. */
package nl.dossierbrug.core.table;
