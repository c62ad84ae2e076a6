/** Lists as files: three formats, read as one stream of rows of cells, without knowing what the cells mean. */
package nl.dossierbrug.roster.internal.table;
