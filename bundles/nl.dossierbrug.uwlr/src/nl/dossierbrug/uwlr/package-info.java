/** UWLR 2.2 (Uitwisseling Leerlinggegevens en Resultaten): the roster of an administration system over its line. */
package nl.dossierbrug.uwlr;
