package nl.dossierbrug.standard.table;

/** What may stand in an element: a text, or other elements. */
public sealed interface Content permits LeafType, BlockDefinition {

	/** The type's name, as the standard spells it where it has one. */
	String name();
}
