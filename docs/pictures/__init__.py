"""The pictures of the guide and of README, taken of the real window without a screen.

``python -m docs.pictures`` takes all of them, ``python -m docs.pictures review keys`` those two. Each begins
with a project of its own, made of the sample's pages and of the few texts beside.
"""
