/** What pages are made of: the look, and the controls in it. For this bundle and for bundles that add areas. */
package nl.dossierbrug.desktop.kit;
