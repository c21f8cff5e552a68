/** An invented article in news style. */
export const NEWS = `The harbour of Holm will open to large ships in May, Mayor Ana Sol said on Monday, after nine years of work.

“We have waited long enough,” Sol said. “Now the ships can come.”

The port authority put the cost at 40 million crowns. Ben Ode, who leads the fishermen’s union, warned that small boats “will pay for it” unless the council lowers its fees.

The work began with a plan to move two sandbanks and build a new breakwater north of the old lighthouse. A storm broke the first wall two winters ago and set the builders back by fourteen months. Engineers then doubled the depth of its footing and brought stone from quarries on the far side of the bay.

About 300 people are to find work at the new terminal, according to the port authority, most of them in loading and repair. The railway company wants to lay a second track to the quay before the end of the decade, so that grain from the inland farms can leave by sea.

The council meets again in March to settle the fees for the coming year. Until then the small boats keep their old berths, and the fish market stays where it has stood for eighty years.`;
