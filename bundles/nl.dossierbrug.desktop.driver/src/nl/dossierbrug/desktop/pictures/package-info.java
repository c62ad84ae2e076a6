/** Takes pictures of every screen in the practice school, for the README and the help. Not in the product. */
package nl.dossierbrug.desktop.pictures;
