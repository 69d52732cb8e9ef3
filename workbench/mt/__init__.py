"""Model folders, and how a sentence becomes its draft.

The way of a sentence through the modules, in the order in which they act; ``portion`` leads it along, many
sentences at once, and ``relay`` lets no step wait for the model:

1. ``surface`` takes off what surrounds the words (``quotes``, ``casing``), answers a line that needs no model
   (``credits``), and puts spelled numbers in digits (``spelled_numbers``).
2. ``clauses`` cuts what is too long for the model.
3. ``decoder`` makes hypotheses.
4. ``mending`` decodes again what has a fault that anybody can see (``faults``).
5. ``fidelity`` lets the hypothesis lead that invents least (``inventions``) and has the source's names and
   values (``names``, ``numbers``), and mends it; what is still lost is drafted once more with other names
   (``stand_ins``).
6. ``mending`` joins the parts of what was cut.
7. ``surface`` finishes every hypothesis: ``names``, ``inventions``, ``numbers``, ``spelled_numbers``,
   ``dates``, ``slips``, then ``casing`` and ``quotes`` as the source has them.

What the translator's own work asks for comes after that, where the project is known: ``style``, ``terms``,
``repair`` of a fuzzy match. While somebody types, ``completion`` and ``alternatives`` go through 1, 3 and 7.
"""
