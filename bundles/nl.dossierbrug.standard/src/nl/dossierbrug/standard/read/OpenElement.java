package nl.dossierbrug.standard.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.ElementDefinition;

/** An element that has begun and not yet ended: what of it was seen so far. */
final class OpenElement {

	final OpenElement parent;
	final String name;
	/** {@code null} for an element that the standard does not know, or within one. */
	final ElementDefinition definition;
	/** {@code null} for a leaf and for an element that the standard does not know. */
	final BlockDefinition block;
	/** Which it is among the elements of the same name in its parent, from 1. */
	final int position;
	final int line;
	final List<Element> children;
	/** How often each child was seen. */
	final int[] counts;
	/** The same, since the repeated sequence last began. */
	final int[] round;
	int rounds;
	int lastSlot = -1;
	int lastIndex = -1;
	boolean disordered;
	boolean textSeen;
	private Map<String, Integer> strangers;

	OpenElement(OpenElement parent, String name, ElementDefinition definition, int position, int line) {
		this.parent = parent;
		this.name = name;
		this.definition = definition;
		this.position = position;
		this.line = line;
		block = definition == null ? null : definition.content() instanceof BlockDefinition b ? b : null;
		children = definition == null || block != null ? new ArrayList<>() : List.of();
		counts = block == null ? null : new int[block.children().size()];
		round = block != null && block.sequenceFirst() >= 0 ? new int[counts.length] : counts;
	}

	boolean isLeaf() {
		return definition != null && block == null;
	}

	/** Counts a child that the standard does not know here. */
	int countStranger(String child) {
		if (strangers == null) {
			strangers = new HashMap<>();
		}
		return strangers.merge(child, 1, Integer::sum);
	}

	/** Whether something stood in it that the standard does not know. */
	boolean hadStrangers() {
		return strangers != null;
	}

	/** The path with positions: {@code /dossier[1]/huidigeschool[1]}. Made when there is something to say only. No number in it is in clear. */
	String path() {
		return (parent == null ? "" : parent.path()) + "/" + (definition == null ? new Wording().name(name) : name) + "[" + position + "]";
	}
}
