# Hvad et interview siger om sine spørgsmål.

interview-open-facts = Noget af dette har du fortalt. Åbent er stadig: { $facts }.
interview-why = Dit svar afgør: { $requirements } ({ $cites }).
interview-or = { " " }eller{ " " }
interview-meets = et svar, der opfylder { $requirements }
interview-meets-nothing = et svar, der ikke opfylder noget af det
interview-since = fra { $start }
interview-until = indtil { $end }
interview-anything = ethvert svar
interview-from-to = fra { $start } til { $end }
interview-effect-left =
    { $answers }: { $left ->
        [one] ét spørgsmål mere kan få betydning.
       *[other] { $exact ->
            [yes] { $left } spørgsmål mere kan få betydning.
           *[no] højst { $left } spørgsmål mere kan få betydning.
        }
    }
interview-effect-eligible = { $answers }: afgør det. Du opfylder reglerne.
interview-effect-not-eligible = { $answers }: afgør det. Du opfylder ikke reglerne den dag.
interview-effect-assessment = { $answers }: afgør det. Myndigheden må vurdere det.
interview-effect-undetermined = { $answers }: ikke mere at spørge om, og stadig uvist.
interview-never-missing =
    { $count ->
        [0] Efter det, der vides, afhænger intet krav af svaret.
        [one] Svaret tæller kun på veje til en tilladelse, hvor dette krav alligevel ikke er opfyldt: { $requirements }.
       *[other] Svaret tæller kun på veje til en tilladelse, hvor et af disse krav alligevel ikke er opfyldt: { $requirements }.
    }
interview-never-eligible = Du opfylder reglerne uden.
interview-never-not-eligible = Uanset svaret mangler der noget andet på alle veje til en tilladelse.
interview-never-assessment = Uanset svaret må myndigheden vurdere sagen.
interview-never-undetermined = Det, du ikke vidste, afgør sagen, uanset hvad dette er.
