package nl.dossierbrug.desktop.transfers;

import org.eclipse.swt.widgets.Composite;

/** Does something with transfers and then shows everything anew. */
@FunctionalInterface
interface Acting {

	/**
	 * @param what key of what is being done
	 * @param answers where it is told when it was refused
	 */
	void act(String what, TransferAction action, Composite answers);
}
